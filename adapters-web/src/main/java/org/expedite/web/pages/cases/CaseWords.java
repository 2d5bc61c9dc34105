package org.expedite.web.pages.cases;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Visitor;

/** Words for a case, told from the side of the reader. */
public final class CaseWords {

    private CaseWords() {}

    /**
     * Returns the status of a case.
     *
     * @param frame the frame of the page
     * @param supportCase the case
     * @return whose turn it is, if somebody is awaited, or else the status
     */
    public static String status(Frame frame, SupportCase supportCase) {
        boolean staff = isStaff(frame);
        String customer = supportCase.organization().value();
        return switch (supportCase.state().status()) {
            case WAITING_ON_CUSTOMER ->
                    staff
                            ? frame.text("cases.waiting_for.customer", customer)
                            : frame.text("cases.waiting_for.you");
            case OPEN, IN_PROGRESS ->
                    staff
                            ? frame.code(supportCase.state().status())
                            : frame.text("cases.waiting_for.center");
            default -> frame.code(supportCase.state().status());
        };
    }

    /**
     * Returns what a case waits for.
     *
     * @param frame the frame of the page
     * @param supportCase the case
     * @return a sentence
     */
    public static String waitsFor(Frame frame, SupportCase supportCase) {
        boolean staff = isStaff(frame);
        return switch (supportCase.state().status()) {
            case OPEN -> frame.text("cases.waits.open", supportCase.state().level().code());
            case IN_PROGRESS -> frame.text("cases.waits.in_progress");
            case WAITING_ON_CUSTOMER ->
                    staff
                            ? frame.text("cases.waits.customer", supportCase.organization().value())
                            : frame.text("cases.waits.you");
            case WORKAROUND_IN_PLACE -> frame.text("cases.waits.workaround");
            case RESOLVED ->
                    staff
                            ? frame.text("cases.waits.resolved", supportCase.organization().value())
                            : frame.text("cases.waits.resolved_for_you");
            case CLOSED -> frame.text("cases.waits.closed");
            case WITHDRAWN -> frame.text("cases.waits.withdrawn");
            case AWAITING_COVERAGE -> frame.text("cases.waits.cover");
            case AWAITING_VERIFICATION -> frame.text("cases.waits.verification");
            case REFERRED -> frame.text("cases.waits.partner");
        };
    }

    /**
     * Returns a product in a few words.
     *
     * @param product the product
     * @return what is known of it, beginning with the serial number
     */
    public static String product(CaseProduct product) {
        return Stream.of(product.serial(), product.model(), product.line())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    /**
     * Returns whether the reader works for the center.
     *
     * @param frame the frame of the page
     * @return true for engineers and duty managers
     */
    public static boolean isStaff(Frame frame) {
        return frame.visitor().filter(Visitor::isStaff).isPresent();
    }
}
