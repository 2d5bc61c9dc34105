// What the description of the API is held to: Spectral's own rules for OpenAPI and those that
// follow OWASP's API Security Top 10, all of them but for what is excepted here, with the reason.
import owasp from "@stoplight/spectral-owasp-ruleset";
import { oas } from "@stoplight/spectral-rulesets";

// Schemas of a type in what clients send: bodies and parameters.
const sent = (type) =>
  ["$.paths[*][*].requestBody.content", "$.paths[*][*].parameters"].map(
    (place) =>
      `${place}..[?(@ && (@.type=="${type}" || ` +
      `(@.type && @.type.constructor.name==="Array" && @.type.includes("${type}"))))]`,
  );

const onlyOfWhatIsSent = (rule, type) => ({
  [rule]: { ...owasp.rules[rule], given: sent(type) },
});

export default {
  extends: [oas, owasp],
  rules: {
    // Limits keep those who send from exhausting or surprising the server, and every text, list and
    // identifier that is sent has them. What is answered consists of what was taken so, of texts of
    // our own and of lists without a fixed end; a limit there would be a promise that keeps nobody
    // safe. Pages of lists have theirs all the same.
    ...onlyOfWhatIsSent("owasp:api4:2023-string-limit", "string"),
    ...onlyOfWhatIsSent("owasp:api4:2023-string-restricted", "string"),
    ...onlyOfWhatIsSent("owasp:api4:2023-array-limit", "array"),

    // The server tells its rate limit where it is reached, with 429 and Retry-After, which other
    // rules ask for here. It sends no RateLimit headers with other answers, so none are described.
    "owasp:api4:2023-rate-limit": "off",

    // Pages of other origins may not call the API, unless an operator names them: without that the
    // server sends no CORS headers at all, so there is no header to describe.
    "owasp:api8:2023-define-cors-origin": "off",
  },
  overrides: [
    {
      // Open to everybody, so that one can read up on the programme and the API before signing in:
      // a lookup, a calculation that keeps nothing, and the description itself.
      files: [
        "**#/paths/~1v1~1program",
        "**#/paths/~1v1~1priority-assessments",
        "**#/paths/~1openapi.yml",
      ],
      rules: {
        "owasp:api2:2023-read-restricted": "off",
        "owasp:api2:2023-write-restricted": "off",
        "owasp:api8:2023-define-error-responses-401": "off",
      },
    },
    {
      // The id of a token is no credential: it reveals nothing of the token itself.
      files: ["**#/paths/~1v1~1tokens~1%7Btoken_id%7D", "**#/paths/~1v1~1tokens~1{token_id}"],
      rules: { "owasp:api2:2023-no-credentials-in-url": "off" },
    },
  ],
};
