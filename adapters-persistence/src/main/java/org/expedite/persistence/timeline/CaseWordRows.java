package org.expedite.persistence.timeline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseTexts;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.search.CaseIndex;
import org.expedite.persistence.search.CasePassage;
import org.expedite.persistence.sql.JsonColumn;

/** Rows of {@code case_passage} and {@code case_word}, by which cases are found. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class CaseWordRows implements GenericRepository<CaseEventRow, String> {
    private final JdbcOperations operations;

    CaseWordRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** The property of a contact's JSON that is read. */
    record Named(String name) {}

    /** Stores the words of what a change adds or amends. */
    @Connectable
    public void store(CaseChange change) {
        SupportCase after = change.after();
        List<CasePassage> added = new ArrayList<>();
        for (CaseEventRow row : CaseEventRow.of(change)) {
            row.toPassage().ifPresent(added::add);
        }
        if (change.before() == 0) {
            added.addAll(own(after));
            name(after).map(CaseWordRows::ofRequester).ifPresent(added::add);
        }
        Instant openedAt = after.intake().openedAt();
        add(after.number(), openedAt, added);
        if (change.before() != 0 && change.events().stream().anyMatch(CaseTexts::mayChangeBy)) {
            operations.execute(
                    connection -> {
                        new CaseIndex(connection, after.number().value(), openedAt)
                                .replace(own(after));
                        return after;
                    });
        }
    }

    /** Adds passages of events. */
    @Connectable
    void add(CaseNumber number, Instant openedAt, List<CasePassage> passages) {
        if (!passages.isEmpty()) {
            operations.execute(
                    connection -> {
                        new CaseIndex(connection, number.value(), openedAt).add(passages);
                        return passages;
                    });
        }
    }

    /** Returns the JSON of the current version of a contact. */
    @Query(
            """
            select body from registry_head where kind = 'CONTACT' and id = :id
            """)
    abstract Optional<String> contact(String id);

    private Optional<String> name(SupportCase supportCase) {
        ContactId requester = supportCase.requester();
        return requester == null
                ? Optional.empty()
                : contact(requester.value()).map(json -> JsonColumn.read(json, Named.class).name());
    }

    private static List<CasePassage> own(SupportCase supportCase) {
        return List.of(
                CasePassage.of(CasePassage.REPORT, CaseTexts.ofReport(supportCase)),
                CasePassage.of(CasePassage.MODEL, CaseTexts.ofModel(supportCase)));
    }

    private static CasePassage ofRequester(String name) {
        return CasePassage.of(CasePassage.REQUESTER, Visibility.PUBLIC, List.of(name));
    }
}
