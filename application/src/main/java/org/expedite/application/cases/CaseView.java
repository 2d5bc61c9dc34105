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
 * @param product what this actor may know of the product
 * @param priorityEscalation what a request of the case's requester would be answered now; null in
 *     lists
 * @param options the ways to assistance that are open, empty where there is assistance
 */
public record CaseView(
        SupportCase supportCase,
        CaseProduct product,
        @Nullable Evaluation priorityEscalation,
        List<AssistanceOption> options,
        List<Notice> notices,
        Set<CaseAction> allowedActions) {}
