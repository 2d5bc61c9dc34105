package org.expedite.web.pages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.expedite.application.audit.AuditEvent;
import org.expedite.application.audit.AuditEventId;
import org.expedite.application.audit.AuditKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acted, and where the name leads. */
class AuditLineTest {

    @ParameterizedTest
    @CsvSource({"ana, /admin/accounts/ana", "system, ''", "sample-data, ''", "shipped, ''"})
    void only_an_account_has_a_page(String actor, String page) {
        AuditLine line =
                AuditLine.of(
                        new AuditEvent(
                                new AuditEventId("event-1"),
                                Instant.EPOCH,
                                AuditKind.TOKEN_CREATED,
                                actor,
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                1));

        assertThat(line.actor()).isEqualTo(actor);
        assertThat(line.actorHref()).isEqualTo(page);
    }
}
