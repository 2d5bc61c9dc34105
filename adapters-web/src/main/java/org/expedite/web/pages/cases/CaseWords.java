package org.expedite.web.pages.cases;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseStatus;
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
     * @return whose turn it is, if the reader's side is awaited or awaits the center, or else the
     *     status
     */
    public static String status(Frame frame, SupportCase supportCase) {
        CaseStatus status = supportCase.state().status();
        if (isStaff(frame)) {
            return frame.code(status);
        }
        return switch (status) {
            case WAITING_ON_CUSTOMER -> frame.text("cases.waiting_for.you");
            case OPEN, IN_PROGRESS -> frame.text("cases.waiting_for.center");
            default -> frame.code(status);
        };
    }

    /**
     * Returns the status of a case, which for the staff names the customer.
     *
     * @param frame the frame of the page
     * @param supportCase the case
     * @param customer the name of its organization
     * @return whose turn it is, if somebody is awaited, or else the status
     */
    public static String status(Frame frame, SupportCase supportCase, String customer) {
        return isStaff(frame) && supportCase.state().status() == CaseStatus.WAITING_ON_CUSTOMER
                ? frame.text("cases.waiting_for.customer", customer)
                : status(frame, supportCase);
    }

    /**
     * Returns what a case waits for.
     *
     * @param frame the frame of the page
     * @param supportCase the case
     * @param customer the name of its organization
     * @return a sentence
     */
    public static String waitsFor(Frame frame, SupportCase supportCase, String customer) {
        boolean staff = isStaff(frame);
        return switch (supportCase.state().status()) {
            case OPEN -> frame.text("cases.waits.open", supportCase.state().level().code());
            case IN_PROGRESS -> frame.text("cases.waits.in_progress");
            case WAITING_ON_CUSTOMER ->
                    staff
                            ? frame.text("cases.waits.customer", customer)
                            : frame.text("cases.waits.you");
            case WORKAROUND_IN_PLACE -> frame.text("cases.waits.workaround");
            case RESOLVED ->
                    staff
                            ? frame.text("cases.waits.resolved", customer)
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
