package org.expedite.web.pages.cases;

import java.util.List;
import java.util.Optional;
import org.expedite.application.cases.AssistanceOption;
import org.expedite.application.cases.CasePreview;
import org.expedite.application.cases.CaseView;
import org.expedite.application.cases.Notice;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;

/**
 * Outcome that opening a case would have, as it is shown beside the form.
 *
 * @param preview the case that would be opened
 */
public record CasePanel(CasePreview preview) {

    /**
     * Returns the case that would be opened.
     *
     * @return the case; empty while the product is not known
     */
    public Optional<SupportCase> supportCase() {
        return view().map(CaseView::supportCase);
    }

    /**
     * Returns the contract on which the assistance rests.
     *
     * @return the contract, if there is one
     */
    public Optional<SupportContract> contract() {
        return Optional.ofNullable(preview.opening()).map(CasePreview.Opening::contract);
    }

    /**
     * Returns the ways to get assistance.
     *
     * @return none if the center assists
     */
    public List<AssistanceOption> options() {
        return view().map(CaseView::options).orElse(List.of());
    }

    /**
     * Returns the product in a few words.
     *
     * @return model and line, as far as the reader may know them
     */
    public String product() {
        return view().map(CaseView::product).map(CaseWords::product).orElse("");
    }

    /**
     * Returns the open cases of the same equipment.
     *
     * @return the newest first
     */
    public List<SupportCase> similar() {
        return Optional.ofNullable(preview.opening()).stream()
                .flatMap(opening -> opening.similar().stream())
                .map(CaseView::supportCase)
                .toList();
    }

    /**
     * Returns what a request for priority escalation would lead to.
     *
     * @return empty while the product or the priority is not known
     */
    public Optional<Evaluation> evaluation() {
        return view().flatMap(view -> Optional.ofNullable(view.priorityEscalation()));
    }

    /**
     * Returns whether priority would be granted.
     *
     * @return true if the case would go first
     */
    public boolean isGranted() {
        return evaluation().filter(e -> e.outcome() == Outcome.GRANTED).isPresent();
    }

    /**
     * Returns the rules that do not hold, and those that do not apply.
     *
     * @return the failed ones first
     */
    public List<Finding> open() {
        return evaluation().map(Evaluation::open).orElse(List.of());
    }

    /**
     * Returns the rules that hold.
     *
     * @return in their order
     */
    public List<Finding> holding() {
        return evaluation().map(Evaluation::passed).orElse(List.of());
    }

    /**
     * Returns the notices on the case, but for what the customer still has to fill in.
     *
     * @return the notices
     */
    public List<Notice> notices() {
        return view().map(CaseView::notices).orElse(List.of()).stream()
                .filter(
                        notice ->
                                notice.code() == Notice.Code.SIMILAR_SERIAL
                                        || notice.code() == Notice.Code.ALSO_UNDER_PARTNER_CONTRACT)
                .toList();
    }

    /**
     * Returns the number of rules that hold.
     *
     * @return as a text
     */
    public String holds() {
        return Integer.toString(holding().size());
    }

    /**
     * Returns the number of rules.
     *
     * @return as a text
     */
    public String rules() {
        return Integer.toString(findings().size());
    }

    private List<Finding> findings() {
        return evaluation().map(Evaluation::findings).orElse(List.of());
    }

    private Optional<CaseView> view() {
        return Optional.ofNullable(preview.opening()).map(CasePreview.Opening::view);
    }
}
