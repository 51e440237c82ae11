import { customType } from "drizzle-orm/pg-core";

/** Bytes are a Buffer on postgres-js and a Uint8Array on PGlite; both are read as Uint8Array here. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
	dataType: () => "bytea",
	toDriver: (value) => Buffer.from(value),
	fromDriver: (value) => new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
});
