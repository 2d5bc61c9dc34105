package org.expedite.web.pages;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.OpenToAll;

/** Says where to report vulnerabilities (RFC 9116). */
@Controller
@OpenToAll
@Hidden
final class SecurityTxtController {

    private static final String PATH = "/.well-known/security.txt";

    /** The standard recommends less than a year. */
    private static final Duration VALIDITY = Duration.ofDays(180);

    private final VulnerabilityContact contact;
    private final PublicAddress address;
    private final Clock clock;

    SecurityTxtController(VulnerabilityContact contact, PublicAddress address, Clock clock) {
        this.contact = contact;
        this.address = address;
        this.clock = clock;
    }

    @Get(uri = PATH, produces = MediaType.TEXT_PLAIN)
    String file() {
        URI reports =
                contact.address()
                        .orElseThrow(
                                () -> ProblemException.notFound("Nothing exists at this address."));
        return """
        Contact: %s
        Expires: %s
        Preferred-Languages: en
        Canonical: %s
        """
                .formatted(reports, expiry(), address.link(PATH));
    }

    /** Moves once a day, so that the file is the same on all nodes. */
    private Instant expiry() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALIDITY);
    }
}
