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

                                Names are `snake_case`. Every documented field is always there, \
                                null or empty where there is nothing to say. Sets of codes grow: \
                                let clients take a code that they do not know. Times are RFC 3339 \
                                in UTC, dates `YYYY-MM-DD`, durations ISO 8601.

                                Whatever is not a success is answered with \
                                `application/problem+json`: 400 means that the request could not \
                                be read, 422 that a value in its body is refused. 429 and 503 \
                                are passing: `Retry-After` tells after how many seconds to try \
                                again.

                                The `evidence` of a finding names the registry records that it \
                                rests on, and their versions, for reference; to read these \
                                records takes the role `REGISTRAR`.

                                Every POST that takes a sign-in may carry an `Idempotency-Key`, \
                                so that a client that got no answer can send it again; keys are \
                                the caller's own and are kept for 24 hours.

                                Every answer carries `X-Request-Id`; send one of your own to find \
                                it again in our log.\
                                """,
                        contact =
                                @Contact(
                                        name = "Whoever operates this technical assistance center"),
                        license =
                                @License(
                                        name = "Apache-2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "About", description = "The API itself."),
            @Tag(
                    name = "Program",
                    description = "The programme: priorities, expert levels, ways in, rules."),
            @Tag(name = "Cases", description = "Support cases, from their opening to their end."),
            @Tag(name = "Attachments", description = "Files that belong to cases."),
            @Tag(
                    name = "Casework",
                    description = "Working a case: waiting, workarounds, resolution, closure."),
            @Tag(
                    name = "Timeline",
                    description = "Notes on cases, and everything that happened to them."),
            @Tag(
                    name = "Escalations",
                    description = "Requests for the next technical level, and their decisions."),
            @Tag(
                    name = "Queues",
                    description = "The queues of the technical levels, and who owns which case."),
            @Tag(
                    name = "Registry",
                    description =
                            "The facts that entitlement rests on: customers, people, equipment and"
                                + " contracts. Kept by registrars; each change is a new version.")
        },
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        name = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token of yours, as `Authorization: Bearer <token>`.")
final class ApiDescription {

    private ApiDescription() {}
}
