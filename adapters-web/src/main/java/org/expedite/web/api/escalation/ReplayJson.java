package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.domain.escalation.Replay;

/**
 * A decision judged again; nothing of it is kept.
 *
 * @param validAt the instant that it was judged for
 * @param knownAt what was recorded later was left out
 * @param original what was decided
 * @param replayed what it would have been
 * @param differences the outcome first, then rule by rule; advice is left out
 * @param same whether there are none
 */
@Introspected
@Schema(name = "Replay")
public record ReplayJson(
        String decisionId,
        Instant validAt,
        Instant knownAt,
        EvaluationJson original,
        EvaluationJson replayed,
        List<ReplayDifferenceJson> differences,
        boolean same) {

    static ReplayJson of(Replay replay) {
        return new ReplayJson(
                replay.original().id().value(),
                replay.validAt(),
                replay.knownAt(),
                EvaluationJson.of(replay.original().evaluation()),
                EvaluationJson.of(replay.replayed()),
                replay.differences().stream().map(ReplayDifferenceJson::of).toList(),
                replay.isSame());
    }
}
