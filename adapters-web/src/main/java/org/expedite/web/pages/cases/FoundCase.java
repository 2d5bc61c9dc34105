package org.expedite.web.pages.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseNames;
import org.expedite.application.cases.CaseView;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Visitor;

/**
 * A case in a list.
 *
 * @param found the case
 * @param product the product, as far as the reader may know it
 * @param organization the name of the organization
 */
public record FoundCase(SupportCase found, CaseProduct product, String organization) {

    /**
     * Adds the names of the organizations to cases.
     *
     * @param desk reads the names
     * @param actor the reader
     * @param views the cases
     * @return the cases in the same order
     */
    public static List<FoundCase> of(CaseDesk desk, Actor actor, List<CaseView> views) {
        Set<OrganizationId> ids =
                views.stream()
                        .map(view -> view.supportCase().organization())
                        .collect(Collectors.toSet());
        CaseNames names = desk.names(actor, Set.of(), ids);
        return views.stream().map(view -> of(view, names)).toList();
    }

    private static FoundCase of(CaseView view, CaseNames names) {
        SupportCase found = view.supportCase();
        return new FoundCase(found, view.product(), names.organization(found.organization()));
    }

    /**
     * Returns whose turn it is, as the reader says it.
     *
     * @param frame the frame of the page
     * @return a few words
     */
    public String turn(Frame frame) {
        boolean staff = frame.visitor().filter(Visitor::isStaff).isPresent();
        return switch (found.waitingFor()) {
            case CENTER -> frame.text(staff ? "cases.waiting_for.us" : "cases.waiting_for.center");
            case CUSTOMER ->
                    staff
                            ? frame.text("cases.waiting_for.customer", organization)
                            : frame.text("cases.waiting_for.you");
            case PARTNER -> frame.text("cases.waiting_for.partner");
            case NOBODY -> frame.code(found.state().status());
        };
    }

    /**
     * Returns whether it is the turn of the reader's side.
     *
     * @param frame the frame of the page
     * @return false if nothing is left to do as well
     */
    public boolean isReadersTurn(Frame frame) {
        boolean staff = frame.visitor().filter(Visitor::isStaff).isPresent();
        return switch (found.waitingFor()) {
            case CENTER -> staff;
            case CUSTOMER -> !staff;
            case PARTNER, NOBODY -> false;
        };
    }
}
