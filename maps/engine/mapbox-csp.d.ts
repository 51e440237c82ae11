/** The build of mapbox-gl for pages with a policy; it has the types of the other. */
declare module "mapbox-gl/dist/mapbox-gl-csp.js" {
	export { default } from "mapbox-gl";
}
