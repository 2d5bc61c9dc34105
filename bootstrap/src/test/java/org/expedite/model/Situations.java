package org.expedite.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.expedite.domain.cases.CaseStatus;

/** The situations that a walk has met, each with the number of times. */
final class Situations {
    private static final int WEIGHT_OF_REFUSALS = 2;
    private static final int WEIGHT_OF_WITHDRAWALS = 10;

    private final Expectations expectations;
    private final Map<Situation, Integer> met = new HashMap<>();

    /** Kind of an attempt, of the case that it meets, and its result. */
    private record Situation(
            Kind kind, CaseStatus status, boolean isOwned, String actor, String outcome) {}

    Situations(Expectations expectations) {
        this.expectations = expectations;
    }

    /** Counts one more attempt, before it is made. */
    void met(Attempt attempt) {
        met.merge(of(attempt), 1, Integer::sum);
    }

    /** Returns the attempt whose situation was met least; among equals, the first. */
    Attempt rarest(List<Attempt> attempts) {
        return Collections.min(attempts, Comparator.comparing(this::weight));
    }

    /**
     * There are many more ways to be refused than to succeed, and cases only move by success. A
     * withdrawal ends a case before much has happened to it.
     */
    private int weight(Attempt attempt) {
        int times = met.getOrDefault(of(attempt), 0) + 1;
        if (attempt.kind() == Kind.WITHDRAW) {
            return WEIGHT_OF_WITHDRAWALS * times;
        }
        return expectations.of(attempt) instanceof Expected.Made
                ? times
                : WEIGHT_OF_REFUSALS * times;
    }

    /** Returns the number of different situations. */
    int variety() {
        return met.size();
    }

    /** Returns the counts of outcomes of each kind of attempt, in all walks together. */
    static Map<Kind, Map<String, Integer>> outcomes(List<Situations> walks) {
        Map<Kind, Map<String, Integer>> outcomes = new EnumMap<>(Kind.class);
        for (Situations walk : walks) {
            walk.met.forEach(
                    (situation, times) ->
                            outcomes.computeIfAbsent(situation.kind(), _ -> new TreeMap<>())
                                    .merge(situation.outcome(), times, Integer::sum));
        }
        return outcomes;
    }

    private Situation of(Attempt attempt) {
        ModelCase c = attempt.on();
        return new Situation(
                attempt.kind(),
                c.status,
                c.isOwned(),
                who(attempt),
                expectations.of(attempt).summary());
    }

    private static String who(Attempt attempt) {
        if (Model.isDutyManager(attempt.actor())) {
            return "duty manager";
        }
        return Model.isStaff(attempt.actor()) ? "engineer" : "other";
    }
}
