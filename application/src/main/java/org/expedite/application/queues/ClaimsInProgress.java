package org.expedite.application.queues;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.expedite.domain.cases.CaseNumber;

/**
 * The cases that requests of this process are claiming, so that no other asks the store for their
 * locks in vain. It saves work only: locks decide, also between processes.
 */
final class ClaimsInProgress {
    private final Set<CaseNumber> numbers = new HashSet<>();

    /** Runs a claim, whose unit of work may be repeated and has ended afterwards. */
    <R> R during(Function<Claim, R> claim) {
        Claim own = new Claim();
        try {
            return claim.apply(own);
        } finally {
            end(own);
        }
    }

    private synchronized boolean begin(CaseNumber number) {
        return numbers.add(number);
    }

    private synchronized void end(Claim claim) {
        numbers.removeAll(claim.numbers);
    }

    /** One claim. */
    final class Claim {
        private final Set<CaseNumber> numbers = new HashSet<>();

        private Claim() {}

        /** Returns false if another claim is at this case; none begins with it otherwise. */
        boolean begin(CaseNumber number) {
            return numbers.contains(number)
                    || (ClaimsInProgress.this.begin(number) && numbers.add(number));
        }
    }
}
