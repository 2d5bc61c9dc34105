package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.domain.escalation.Replay;

/**
 * A replay of a decision; it is not stored.
 *
 * @param validAt the instant that it was evaluated for
 * @param knownAt facts recorded later were left out
 * @param basis {@code VERSIONS_READ}: evaluated on the very versions that the decision read, as
 *     without instants; {@code KNOWN_AT}: on the last version of each record at {@code known_at},
 *     as with an instant, and for decisions made before the versions that they read were stored
 * @param records the versions that the replay read; for customers only those that its findings name
 * @param original the decision
 * @param replayed the result of the replay
 * @param differences the outcome first, then rule by rule; advice is left out
 * @param same whether there are no differences
 */
@Introspected
@Schema(name = "Replay")
public record ReplayJson(
        String decisionId,
        Instant validAt,
        Instant knownAt,
        Replay.Basis basis,
        List<FactVersionJson> records,
        EvaluationJson original,
        EvaluationJson replayed,
        List<ReplayDifferenceJson> differences,
        boolean same) {

    static ReplayJson of(Replay replay) {
        return new ReplayJson(
                replay.original().id().value(),
                replay.validAt(),
                replay.knownAt(),
                replay.basis(),
                replay.read().all().stream().map(FactVersionJson::of).toList(),
                EvaluationJson.of(replay.original().evaluation()),
                EvaluationJson.of(replay.replayed()),
                replay.differences().stream().map(ReplayDifferenceJson::of).toList(),
                replay.isSame());
    }
}
