package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.expedite.application.drafts.DraftDesk;
import org.expedite.application.drafts.DraftFields;
import org.expedite.application.duties.DutyDesk;
import org.expedite.application.live.LiveReader;
import org.expedite.application.reports.ReportDesk;
import org.expedite.persistence.database.DatabaseSettings;
import org.expedite.persistence.transactions.Retry;
import org.expedite.settings.AttachmentSettings;
import org.expedite.settings.Settings;
import org.expedite.settings.TrafficLimits;
import org.expedite.web.api.attachments.AttachmentsController;
import org.expedite.web.api.json.JsonLimits;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.ratelimit.ConcurrencyLimit;
import org.expedite.web.http.ratelimit.RateLimit;
import org.expedite.web.http.server.ConnectionLimits;
import org.expedite.web.http.server.OpsPort;
import org.expedite.web.http.server.WebSettings;
import org.expedite.web.pages.live.LiveLimits;
import org.junit.jupiter.api.Test;

class BoundsTableTest {
    private static final Path PAGE = Path.of("..", "docs", "operating.md");

    @Test
    void has_the_values_of_the_code() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(bounds())
                .allSatisfy(
                        (what, bound) ->
                                assertThat(page).contains("| " + what + " | " + bound + " |"));
    }

    private static Map<String, String> bounds() {
        TrafficLimits unset = Settings.of(Map.of()).traffic();
        Map<String, String> bounds = new LinkedHashMap<>();
        bounds.put(
                "connections of clients at once",
                "`EXPEDITE_MAX_CONNECTIONS`, %d unless set".formatted(unset.maxConnections()));
        bounds.put(
                "browsers that this node tells of changes",
                "`EXPEDITE_MAX_LISTENERS`, %d unless set; %d of one account"
                        .formatted(unset.maxListeners(), LiveLimits.PER_ACCOUNT));
        bounds.put(
                "changes in about half a minute that they are told of", "" + LiveReader.MAX_EVENTS);
        bounds.put(
                "what somebody has typed into a form",
                "%d KiB; %d forms of one account"
                        .formatted(DraftFields.MAX_BYTES / 1024, DraftDesk.MAX_DRAFTS));
        bounds.put("connections to `EXPEDITE_OPS_PORT` at once", "" + OpsPort.MAX_CONNECTIONS);
        bounds.put(
                "a new connection, until its first byte",
                seconds(ConnectionLimits.FIRST_BYTE_TIME));
        bounds.put(
                "requests of a caller worked on at once",
                "`EXPEDITE_CONCURRENCY_LIMIT`, %d unless set; as many uploads of files | wait for up to %s, then 429 `TOO_MANY_REQUESTS`, with `Retry-After`"
                        .formatted(unset.concurrencyLimit(), seconds(ConcurrencyLimit.WAIT)));
        bounds.put(
                "a connection without a byte, also while a request is worked on",
                seconds(WebSettings.IDLE_TIME));
        bounds.put(
                "a request, from its first byte to its last",
                seconds(ConnectionLimits.REQUEST_TIME));
        bounds.put(
                "a response, until the client has received all of it",
                seconds(ConnectionLimits.ANSWER_TIME));
        bounds.put(
                "requests of a caller in a second",
                "`EXPEDITE_RATE_LIMIT`, %d unless set".formatted(unset.rateLimit()));
        bounds.put("callers remembered at once", "" + RateLimit.MAX_CALLERS);
        bounds.put(
                "first line of a request, with its address",
                WebSettings.MAX_LINE_BYTES / 1024 + " KiB");
        bounds.put(
                "headers of a request, all together", WebSettings.MAX_HEADER_BYTES / 1024 + " KiB");
        bounds.put("parameters of a query", "" + WebSettings.MAX_PARAMETERS);
        bounds.put("body of a request", WebSettings.MAX_BODY_BYTES / (1024 * 1024) + " MiB");
        bounds.put(
                "a file that is added to a case",
                "`EXPEDITE_MAX_ATTACHMENT`, %d MiB unless set"
                        .formatted(Settings.of(Map.of()).attachments().maxAttachment()));
        AttachmentSettings files = Settings.of(Map.of()).attachments();
        bounds.put(
                "files of a case",
                "`EXPEDITE_MAX_CASE_FILES`, %d unless set, and `EXPEDITE_MAX_CASE_SIZE`, %d MiB unless set"
                        .formatted(files.maxCaseFiles(), files.maxCaseSize()));
        bounds.put(
                "files of all cases of an organization",
                "`EXPEDITE_MAX_ORGANIZATION_FILES`, %d unless set, and `EXPEDITE_MAX_ORGANIZATION_SIZE`, %d MiB unless set"
                        .formatted(files.maxOrganizationFiles(), files.maxOrganizationSize()));
        bounds.put("days of a report", "" + ReportDesk.MAX_DAYS);
        bounds.put("groups of a report", "" + ReportDesk.MAX_GROUPS);
        bounds.put(
                "open P1 cases on the board, waiting ones and others apart",
                DutyDesk.MAX_LISTED + " of each");
        bounds.put("overrides on the board", "" + ReportDesk.MAX_OVERRIDES);
        bounds.put(
                "idempotency keys that are stored for a caller",
                "`EXPEDITE_MAX_KEYS`, %d unless set | 429 `TOO_MANY_IDEMPOTENCY_KEYS`, with `Retry-After`"
                        .formatted(Settings.of(Map.of()).maxKeys()));
        bounds.put(
                "upload of such a file",
                "%d KiB in every %s"
                        .formatted(
                                ConnectionLimits.UPLOAD_PACE_BYTES / 1024,
                                seconds(ConnectionLimits.REQUEST_TIME)));
        bounds.put(
                "head of a part of its body",
                AttachmentsController.MAX_PART_HEAD_BYTES / 1024 + " KiB");
        bounds.put("depth of JSON", "" + JsonLimits.MAX_DEPTH);
        bounds.put("names, values and brackets of a body of JSON", "" + JsonLimits.MAX_TOKENS);
        bounds.put("name of a field, in characters", "" + JsonLimits.MAX_NAME_LENGTH);
        bounds.put("number, in digits", "" + JsonLimits.MAX_NUMBER_LENGTH);
        bounds.put("field errors that one problem lists", "" + ProblemSpec.MAX_ERRORS);
        bounds.put("items of a page", "" + ListQuery.MAX_LIMIT);
        bounds.putAll(ofTheDatabase());
        bounds.put("a graceful shutdown", seconds(WebSettings.STOP_TIME));
        return bounds;
    }

    private static Map<String, String> ofTheDatabase() {
        return Map.of(
                "connections to the database for reads, and as many again for changes",
                "`EXPEDITE_DB_POOL_SIZE`, %d unless set"
                        .formatted(DatabaseSettings.DEFAULT_POOL_SIZE),
                "wait for a connection to be free",
                seconds(DatabaseSettings.WAIT_FOR_CONNECTION),
                "a statement",
                seconds(DatabaseSettings.STATEMENT_TIME),
                "a statement on MySQL that writes, and any other response of that server, with TLS"
                        + " too",
                seconds(DatabaseSettings.ANSWER_TIME),
                "a session of MySQL whose client says nothing",
                seconds(DatabaseSettings.SESSION_WITHOUT_CLIENT),
                "wait for a lock",
                "%s, and %d tries within %s"
                        .formatted(
                                seconds(DatabaseSettings.LOCK_WAIT),
                                Retry.MAX_ATTEMPTS,
                                seconds(Retry.MAX_DURATION)));
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " s";
    }
}
