package org.expedite.persistence.registry;

import java.time.LocalDate;
import org.expedite.domain.registry.Term;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a term. Days are such as {@code 2026-12-31}.
 *
 * @param to the last day, or null if no end is known
 */
record TermColumn(String from, @Nullable String to) {

    static TermColumn of(Term term) {
        LocalDate to = term.to();
        return new TermColumn(term.from().toString(), to == null ? null : to.toString());
    }

    Term toTerm() {
        return new Term(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
