/** All that the parts of an evening use of the framework under the pages: another one would be a change here. */
export {
	Form,
	Link,
	useActionData,
	useFetcher,
	useNavigate,
	useNavigation,
	useRevalidator,
	useSearchParams,
} from "@remix-run/react";
