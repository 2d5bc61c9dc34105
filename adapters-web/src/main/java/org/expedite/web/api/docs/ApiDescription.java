package org.expedite.web.api.docs;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;

/** General part of the API description. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Expedite",
                        version = "1",
                        description =
                                """
                                Support cases of a technical assistance center, and the priority \
                                that certified experts get when they escalate one.

                                Names are `snake_case`. Every documented field is always present, \
                                null or empty if it has no value. Sets of codes grow: clients \
                                must accept unknown codes. Times are RFC 3339 \
                                in UTC, dates `YYYY-MM-DD`, durations ISO 8601.

                                A text has at least one character that people can see, and no \
                                controls of the writing direction (U+202A to U+202E, U+2066 to \
                                U+2069); other format characters are allowed. Reasons, \
                                justifications, summaries and diagnostics have at least one \
                                letter or digit. Phone numbers are complete and valid in the \
                                numbering plan of their country, in E.164.

                                Every response that is not a success is \
                                `application/problem+json`: 400 means that the request could not \
                                be read, 422 that a value in its body is invalid. 429 and 503 \
                                are temporary: `Retry-After` is the number of seconds after \
                                which to try again.

                                The `evidence` of a finding names the registry records that it \
                                rests on, and their versions, for reference; reading these \
                                records needs the role `REGISTRAR`.

                                Every POST that needs a sign-in may carry an `Idempotency-Key`, \
                                so that a client that got no response can send it again; keys \
                                belong to the caller and are stored for 24 hours. A POST whose \
                                response is not stored ignores it, and says so.

                                Every response carries `X-Request-Id`; send your own to find it \
                                in the log of the server.\
                                """,
                        contact = @Contact(name = "Operator of this technical assistance center"),
                        license =
                                @License(
                                        name = "Apache-2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "About", description = "The API itself."),
            @Tag(
                    name = "Program",
                    description =
                            "The programme: priorities, expert levels, contact channels, rules."),
            @Tag(name = "Cases", description = "Support cases, from their opening to their end."),
            @Tag(name = "Attachments", description = "Files that belong to cases."),
            @Tag(
                    name = "Casework",
                    description = "Working a case: waiting, workarounds, resolution, closure."),
            @Tag(name = "Timeline", description = "Notes and events of cases."),
            @Tag(
                    name = "Escalations",
                    description = "Requests for the next technical level, and their decisions."),
            @Tag(
                    name = "Queues",
                    description = "Queues of the technical levels, and ownership of cases."),
            @Tag(
                    name = "Reports",
                    description = "Numbers of decisions and of waiting cases, as JSON or CSV."),
            @Tag(
                    name = "Registry",
                    description =
                            "The facts that entitlement rests on: customers, people, equipment and"
                                    + " contracts. Maintained by registrars; each change is a new"
                                    + " version."),
            @Tag(
                    name = "Accounts",
                    description =
                            "Who may sign in, by which tokens and sessions, and with which roles."),
            @Tag(
                    name = "Audit",
                    description =
                            "Who signed in, what was refused, who looked at whom, what was"
                                    + " changed.")
        },
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        name = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description =
                "Your token, as `Authorization: Bearer <token>`. Pages of the center send the"
                        + " cookie of a session in its place.")
final class ApiDescription {

    private ApiDescription() {}
}
