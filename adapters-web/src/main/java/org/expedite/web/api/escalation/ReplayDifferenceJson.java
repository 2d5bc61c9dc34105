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
 * What the decision and its replay say differently.
 *
 * @param rule whose finding differs, null where it is the outcome
 * @param from what was decided
 * @param to what the replay says
 */
@Introspected
@Schema(name = "ReplayDifference")
public record ReplayDifferenceJson(@Nullable Rule rule, SideJson from, SideJson to) {

    /**
     * One side: an outcome, or a finding.
     *
     * @param outcome null of a finding
     * @param verdict null of an outcome
     * @param reason null where there is none, and of an outcome
     * @param explanation null of an outcome
     * @param evidence empty of an outcome
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
