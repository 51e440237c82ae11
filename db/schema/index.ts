export * from "./account.ts";
export * from "./document.ts";
export * from "./figure.ts";
export * from "./installation.ts";
export * from "./login.ts";
export * from "./place.ts";
export * from "./session.ts";
