package org.expedite.persistence.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.search.CaseIndex;
import org.expedite.persistence.search.CasePassage;
import org.expedite.persistence.sql.JsonColumn;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code case_passage} and {@code case_word} for all existing cases, some in each
 * transaction. It can be repeated after it was killed.
 */
public final class FillCaseWords implements JavaMigration {
    private static final int PAGE = 100;

    private static final String NEXT_CASES =
            """
            select c.number, c.opened_at, c.synopsis, c.description, c.customer_reference, c.serial,
                c.model, c.details, v.body as requester
            from support_case c
            left join registry_head h on h.kind = 'CONTACT' and h.id = c.requester_id
            left join registry_version v on v.kind = h.kind and v.id = h.id
                and v.version = h.version
            where c.number > ? order by c.number limit ?
            """;

    private static final String TEXTS =
            """
            select case_version, ordinal, visibility, detail from case_event
            where case_number = ?
                and type in ('NOTE_ADDED', 'RESOLVED', 'WORKED_AROUND', 'ATTACHMENT_ADDED')
            """;

    /** The properties of the details of a case that are read. */
    record Details(Assistance assistance, List<String> diagnostics) {
        record Assistance(String outcome) {}
    }

    /** The property of a contact that is read. */
    record Named(String name) {}

    /** The properties of an event that are read; each event has one of them. */
    record Texts(@Nullable String body, @Nullable String summary, @Nullable String fileName) {}

    /** Creates the migration; called by Flyway. */
    public FillCaseWords() {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("077");
    }

    @Override
    public String getDescription() {
        return "fill case words";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        BoundedSteps.run(connection, "", last -> fillAfter(connection, last));
    }

    /**
     * Fills in the next cases, and returns the number of the last one, or null if there was none.
     */
    private static @Nullable String fillAfter(Connection connection, String number)
            throws SQLException {
        String last = null;
        try (PreparedStatement cases = connection.prepareStatement(NEXT_CASES)) {
            cases.setString(1, number);
            cases.setInt(2, PAGE);
            try (ResultSet found = cases.executeQuery()) {
                while (found.next()) {
                    last = found.getString("number");
                    Timestamp openedAt = found.getTimestamp("opened_at");
                    List<CasePassage> passages = own(found);
                    passages.addAll(ofEvents(connection, last));
                    new CaseIndex(connection, last, openedAt.toInstant()).add(passages);
                }
            }
        }
        return last;
    }

    private static List<CasePassage> own(ResultSet found) throws SQLException {
        Details details = JsonColumn.read(found.getString("details"), Details.class);
        List<CasePassage> passages = new ArrayList<>();
        String serial = found.getString("serial");
        List<String> report =
                new ArrayList<>(
                        texts(
                                found.getString("number"),
                                found.getString("synopsis"),
                                found.getString("description"),
                                found.getString("customer_reference"),
                                serial));
        report.addAll(details.diagnostics());
        passages.add(CasePassage.of(CasePassage.REPORT, Visibility.PUBLIC, report));
        boolean hidden = serial != null && "UNVERIFIED".equals(details.assistance().outcome());
        passages.add(
                CasePassage.of(
                        CasePassage.MODEL,
                        hidden ? Visibility.INTERNAL : Visibility.PUBLIC,
                        texts(found.getString("model"))));
        String requester = found.getString("requester");
        if (requester != null) {
            passages.add(
                    CasePassage.of(
                            CasePassage.REQUESTER,
                            Visibility.PUBLIC,
                            List.of(JsonColumn.read(requester, Named.class).name())));
        }
        return passages;
    }

    private static List<CasePassage> ofEvents(Connection connection, String number)
            throws SQLException {
        List<CasePassage> passages = new ArrayList<>();
        try (PreparedStatement events = connection.prepareStatement(TEXTS)) {
            events.setString(1, number);
            try (ResultSet found = events.executeQuery()) {
                while (found.next()) {
                    Texts texts = JsonColumn.read(found.getString("detail"), Texts.class);
                    passages.add(
                            CasePassage.of(
                                    CasePassage.ofEvent(
                                            found.getInt("case_version"), found.getInt("ordinal")),
                                    Visibility.valueOf(found.getString("visibility")),
                                    texts(texts.body(), texts.summary(), texts.fileName())));
                }
            }
        }
        return passages;
    }

    private static List<String> texts(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
