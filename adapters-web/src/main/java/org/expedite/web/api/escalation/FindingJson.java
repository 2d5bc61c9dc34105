package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.programme.Clause;
import org.jspecify.annotations.Nullable;

/** The finding of one rule; {@code reason} says why it did not pass. */
@Introspected
@Schema(name = "Finding")
public record FindingJson(
        Rule rule,
        Verdict verdict,
        @Nullable Reason reason,
        Clause clause,
        String explanation,
        List<EvidenceJson> evidence) {

    static FindingJson of(Finding finding) {
        return new FindingJson(
                finding.rule(),
                finding.verdict(),
                finding.reason(),
                finding.rule().clause(),
                finding.explanation().text(),
                finding.evidence().stream().map(EvidenceJson::of).toList());
    }
}
