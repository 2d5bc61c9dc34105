// The page shows /openapi.yml and nothing from elsewhere. What a visitor signs in with stays in
// this page's memory and is gone when the page is.
SwaggerUIBundle({
  url: "/openapi.yml",
  dom_id: "#api",
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "list",
  tagsSorter: "alpha",
  validatorUrl: null,
  persistAuthorization: false,
  queryConfigEnabled: false,
});
