package org.expedite.application.cases;

import java.util.List;
import java.util.Set;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.escalation.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * A case as one actor sees it.
 *
 * @param product the product, as far as this actor may know it
 * @param priorityEscalation the evaluation that a request of the case's requester would get now;
 *     null in lists
 * @param options the ways to get assistance; empty if the center assists
 */
public record CaseView(
        SupportCase supportCase,
        CaseProduct product,
        @Nullable Evaluation priorityEscalation,
        List<AssistanceOption> options,
        List<Notice> notices,
        Set<CaseAction> allowedActions) {
    /** Returns this view with another evaluation, or with none. */
    CaseView with(@Nullable Evaluation evaluation) {
        return new CaseView(supportCase, product, evaluation, options, notices, allowedActions);
    }
}
