package org.expedite.persistence.escalation;

import io.micronaut.data.exceptions.DataAccessException;
import java.util.List;
import java.util.Optional;
import org.expedite.application.escalation.Decisions;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.DecisionId;
import org.expedite.persistence.DuplicateKey;
import org.jspecify.annotations.Nullable;

/** Decisions in a database: a row each, never changed. Each call is one statement. */
public final class JdbcDecisions implements Decisions {
    /** Every id is greater. */
    private static final String BEFORE_THE_FIRST = "";

    private final DecisionRows rows;

    /** Decisions in one database. */
    public JdbcDecisions(DecisionRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Decision decision) {
        try {
            rows.save(DecisionRow.of(decision));
        } catch (DataAccessException failure) {
            if (DuplicateKey.isBehind(failure)) {
                throw new IllegalStateException(
                        "There is a decision " + decision.id() + " already.", failure);
            }
            throw failure;
        }
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return rows.find(id.value()).map(DecisionRow::toDecision);
    }

    @Override
    public List<Decision> ofCase(CaseNumber number, @Nullable DecisionId after, int limit) {
        String start = after == null ? BEFORE_THE_FIRST : after.value();
        return rows.ofCase(number.value(), start, limit).stream()
                .map(DecisionRow::toDecision)
                .toList();
    }
}
