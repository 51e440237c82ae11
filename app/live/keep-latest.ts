/**
 * A client loader for pages that people write on: when asking the server again fails, the page stays as it was
 * instead of making room for an error. What happened to the login or the connection is told by the socket.
 */
export function keepLatest<Data>() {
	let latest: Data | undefined;
	return {
		remember: (data: Data) => {
			latest = data;
		},
		load: async (ask: () => Promise<Data>): Promise<Data> => {
			try {
				latest = await ask();
			} catch (error) {
				if (latest === undefined) throw error;
			}
			return latest;
		},
	};
}
