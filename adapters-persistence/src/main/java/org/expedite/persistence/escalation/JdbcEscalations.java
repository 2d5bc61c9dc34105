package org.expedite.persistence.escalation;

import io.micronaut.data.exceptions.DataAccessException;
import java.util.List;
import java.util.Optional;
import org.expedite.application.escalation.Escalations;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.persistence.transactions.DuplicateKey;
import org.jspecify.annotations.Nullable;

/** Escalations in a database, one immutable row each. Each call is one statement. */
public final class JdbcEscalations implements Escalations {
    /** Sorts before every id. */
    private static final String BEFORE_THE_FIRST = "";

    private final EscalationRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcEscalations(EscalationRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Escalation escalation) {
        try {
            rows.save(EscalationRow.of(escalation));
        } catch (DataAccessException failure) {
            if (DuplicateKey.isBehind(failure)) {
                throw new IllegalStateException(
                        "There is an escalation " + escalation.id() + " already.", failure);
            }
            throw failure;
        }
    }

    @Override
    public Optional<Escalation> find(EscalationId id) {
        return rows.find(id.value()).map(EscalationRow::toEscalation);
    }

    @Override
    public List<Escalation> ofCase(CaseNumber number, @Nullable EscalationId after, int limit) {
        String start = after == null ? BEFORE_THE_FIRST : after.value();
        return rows.ofCase(number.value(), start, limit).stream()
                .map(EscalationRow::toEscalation)
                .toList();
    }
}
