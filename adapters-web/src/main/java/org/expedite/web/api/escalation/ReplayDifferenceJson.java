package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Replay.Difference;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A difference between the decision and its replay.
 *
 * @param rule the rule whose finding differs; null if the outcome differs
 * @param from the side of the decision
 * @param to the side of the replay
 */
@Introspected
@Schema(name = "ReplayDifference")
public record ReplayDifferenceJson(@Nullable Rule rule, SideJson from, SideJson to) {

    /**
     * One side: an outcome, or a finding.
     *
     * @param outcome null for a finding
     * @param verdict null for an outcome
     * @param reason null if there is none, and for an outcome
     * @param explanation null for an outcome
     * @param evidence empty for an outcome
     */
    @Introspected
    @Schema(name = "ReplayDifferenceSide")
    public record SideJson(
            @Nullable Outcome outcome,
            @Nullable Verdict verdict,
            @Nullable Reason reason,
            @Nullable String explanation,
            List<EvidenceJson> evidence) {

        private static SideJson of(Outcome outcome) {
            return new SideJson(outcome, null, null, null, List.of());
        }

        private static SideJson of(Finding finding) {
            FindingJson shown = FindingJson.of(finding);
            return new SideJson(
                    null, shown.verdict(), shown.reason(), shown.explanation(), shown.evidence());
        }
    }

    static ReplayDifferenceJson of(Difference difference) {
        return switch (difference) {
            case Difference.OfOutcome(Outcome from, Outcome to) ->
                    new ReplayDifferenceJson(null, SideJson.of(from), SideJson.of(to));
            case Difference.OfRule(Rule rule, Finding from, Finding to) ->
                    new ReplayDifferenceJson(rule, SideJson.of(from), SideJson.of(to));
        };
    }
}
