package org.expedite.application.facts;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.registry.RecordLocks;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * Locks for decisions that are stored: each change of a record that a decision reads is stored
 * either before the decision, which has read it, or after it. Decisions that are not stored take no
 * locks.
 */
public final class FactLocks {
    private final RecordLocks locks;
    private final Clock clock;

    /** Creates locks for decisions. */
    public FactLocks(RecordLocks locks, Clock clock) {
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Locks the requester, the organization and the product of a case. To be called before the
     * facts are gathered; people, certifications, contracts and the asset do not change then.
     */
    public Held hold(SupportCase supportCase, @Nullable ContactId requester) {
        CaseProduct product = supportCase.product();
        Set<RecordKey> keys = new HashSet<>();
        keys.add(supportCase.organization().key());
        if (requester != null) {
            keys.add(requester.key());
        }
        if (product.serial() != null) {
            keys.add(product.serial().key());
        }
        if (product.model() != null) {
            keys.add(product.model().key());
        }
        if (product.line() != null) {
            keys.add(product.line().key());
        }
        return new Held(new HashSet<>(locks.forDecision(keys).keySet()));
    }

    /** The records that a decision has locked; one that does not exist is not locked. */
    public final class Held {
        private final Set<RecordKey> keys;

        private Held(Set<RecordKey> keys) {
            this.keys = keys;
        }

        /**
         * Locks the organizations, the product and its line that the gathered facts name, unless
         * they are locked already, and returns the instant of the decision, at which all facts are
         * current.
         *
         * @throws org.expedite.application.StaleVersionException if one of them changed after it
         *     was read
         */
        public Instant confirm(EscalationFacts facts) {
            Map<RecordKey, Integer> read = new HashMap<>();
            Stream.concat(
                            facts.organizations().stream(),
                            Stream.of(facts.installation().product(), facts.installation().line())
                                    .flatMap(Stream::ofNullable))
                    .forEach((RecordVersion<?> v) -> read.put(v.record().key(), v.version()));
            read.keySet().removeAll(keys);
            if (!read.isEmpty()) {
                RecordLocks.requireUnchanged(read, locks.forDecision(read.keySet()));
                keys.addAll(read.keySet());
            }
            return clock.instant();
        }
    }
}
