package org.expedite.web.ops.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import org.expedite.application.BusinessEvents;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;

/**
 * Counts business events. Labels are constants of the programme and configured levels, never ids of
 * cases or people. All series exist from the start with 0, so that a first event shows as an
 * increase.
 */
public final class CountedEvents implements BusinessEvents {
    private final MeterRegistry registry;
    private final LevelLabels levels;

    /**
     * Counts into a registry.
     *
     * @param levels the configured levels
     */
    public CountedEvents(MeterRegistry registry, TechnicalLevels levels) {
        this.registry = registry;
        this.levels = new LevelLabels(levels);
        makeAll();
    }

    @Override
    public void caseOpened(SupportCase opened) {
        opened(opened.intake().channel(), opened.state().priority(), opened.assistance().outcome())
                .increment();
    }

    @Override
    public void escalationDecided(Decision decision) {
        decided(decision.evaluation().outcome()).increment();
        decision.evaluation().findings().forEach(this::count);
    }

    @Override
    public void caseClaimed(TechnicalLevel level) {
        claimed(levels.tag(level)).increment();
    }

    private void count(Finding finding) {
        Reason reason = finding.reason();
        if (finding.verdict() == Verdict.FAILED && reason != null) {
            failed(finding.rule(), reason).increment();
        }
    }

    private void makeAll() {
        for (Channel channel : Channel.values()) {
            for (Priority priority : Priority.values()) {
                for (AssistanceOutcome assistance : AssistanceOutcome.values()) {
                    opened(channel, priority, assistance);
                }
            }
        }
        for (Outcome outcome : Outcome.values()) {
            decided(outcome);
        }
        for (Rule rule : Rule.values()) {
            rule.reasons().forEach(reason -> failed(rule, reason));
        }
        levels.all().forEach(this::claimed);
    }

    private Counter opened(Channel channel, Priority priority, AssistanceOutcome assistance) {
        return counter(
                "expedite.cases.opened",
                "Cases that were opened",
                Tags.of(
                        Tag.of("channel", channel.name()),
                        Tag.of("priority", priority.name()),
                        Tag.of("assistance", assistance.name())));
    }

    private Counter decided(Outcome outcome) {
        return counter(
                "expedite.decisions",
                "Requests for priority escalation that were decided",
                Tags.of("outcome", outcome.name()));
    }

    private Counter failed(Rule rule, Reason reason) {
        return counter(
                "expedite.rules.failed",
                "Rules that failed in decisions; a decision can fail several",
                Tags.of("rule", rule.name(), "reason", reason.name()));
    }

    private Counter claimed(Tag level) {
        return counter(
                "expedite.cases.claimed",
                "Cases that an engineer took out of the queue of a level",
                Tags.of(level));
    }

    private Counter counter(String name, String description, Tags labels) {
        return Counter.builder(name).description(description).tags(labels).register(registry);
    }
}
