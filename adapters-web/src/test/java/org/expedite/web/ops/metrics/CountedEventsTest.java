package org.expedite.web.ops.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.Rule;
import org.junit.jupiter.api.Test;

/** Events are counted in a closed set of series. */
class CountedEventsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CountedEvents events =
            new CountedEvents(registry, TechnicalLevels.of("L1", "L2"));

    @Test
    void all_series_exist_from_the_start() {
        int pairs = List.of(Rule.values()).stream().mapToInt(r -> r.reasons().size()).sum();

        assertThat(counts())
                .hasSize(3 * 4 * 4 + 6 + pairs + 3)
                .allSatisfy((_, n) -> assertThat(n).isZero());
    }

    @Test
    void an_event_increments_its_series_and_adds_none() {
        int series = counts().size();
        events.caseOpened(CaseExamples.full(1));
        events.caseOpened(CaseExamples.full(2));
        events.caseOpened(CaseExamples.bare(3));
        events.caseClaimed(new TechnicalLevel("L2"));
        events.caseClaimed(new TechnicalLevel("Retired-7"));

        assertThat(counts()).hasSize(series);
        assertThat(counted())
                .containsOnly(
                        Map.entry("expedite.cases.opened DIRECT WEB P1", 2L),
                        Map.entry("expedite.cases.opened UNVERIFIED PHONE P4", 1L),
                        Map.entry("expedite.cases.claimed L2", 1L),
                        Map.entry("expedite.cases.claimed (other)", 1L));
    }

    @Test
    void a_decision_and_each_of_its_failed_rules_count_once() {
        int series = counts().size();
        Center center = new Center();
        CaseNumber critical = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        CaseNumber medium =
                center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1).at(Priority.P3));
        events.escalationDecided(center.decide(Actors.DAN, critical));
        events.escalationDecided(center.decide(Actors.DAN, medium));
        events.escalationDecided(center.decide(Actors.ANA, critical));
        events.escalationDecided(center.decide(Actors.ANA, critical));

        assertThat(counts()).hasSize(series);
        assertThat(counted())
                .containsOnly(
                        Map.entry("expedite.decisions NOT_ELIGIBLE", 2L),
                        Map.entry("expedite.decisions GRANTED", 1L),
                        Map.entry("expedite.decisions ALREADY_GRANTED", 1L),
                        Map.entry(
                                "expedite.rules.failed NO_CERTIFICATION_IN_AREA"
                                        + " CERTIFIED_FOR_PRODUCT",
                                2L),
                        Map.entry(
                                "expedite.rules.failed PRIORITY_NOT_P1_P2 PRIORITY_QUALIFIES", 1L));
    }

    private Map<String, Long> counted() {
        return counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Key of name and label values, in the order of label names. */
    private Map<String, Long> counts() {
        return registry.getMeters().stream()
                .filter(Counter.class::isInstance)
                .map(Counter.class::cast)
                .collect(
                        Collectors.toMap(
                                c ->
                                        c.getId().getName()
                                                + " "
                                                + c.getId().getTags().stream()
                                                        .map(Tag::getValue)
                                                        .collect(Collectors.joining(" ")),
                                c -> (long) c.count()));
    }
}
