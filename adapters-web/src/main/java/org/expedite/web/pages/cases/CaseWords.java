package org.expedite.web.pages.cases;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.access.Role;
import org.expedite.application.cases.AssistanceOption;
import org.expedite.application.cases.Notice;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.web.pages.Frame;

/** Words for a case, told from the side of the reader. */
public final class CaseWords {

    private static final Set<Role> STAFF = EnumSet.of(Role.ENGINEER, Role.DUTY_MANAGER);

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
     * Returns a notice on a case.
     *
     * @param frame the frame of the page
     * @param notice the notice
     * @return a sentence
     */
    public static String notice(Frame frame, Notice notice) {
        return switch (notice.code()) {
            case CALL_FOR_P1 -> frame.text("cases.notice.call", notice.values().getFirst());
            case SIMILAR_SERIAL -> frame.text("cases.notice.similar", notice.values().getFirst());
            case ALSO_UNDER_PARTNER_CONTRACT -> frame.text("cases.notice.partner_too");
            case ROUND_THE_CLOCK_CONTACT_MISSING -> frame.text("cases.notice.contact");
            case DIAGNOSTICS_MISSING -> frame.text("cases.notice.diagnostics");
        };
    }

    /**
     * Returns a way to get assistance.
     *
     * @param frame the frame of the page
     * @param option the way
     * @return a sentence
     */
    public static String option(Frame frame, AssistanceOption option) {
        return switch (option.code()) {
            case CONTACT_PARTNER ->
                    frame.text("cases.option.partner", String.valueOf(option.partner()));
            case ACCEPT_TIME_AND_MATERIALS ->
                    frame.text("cases.option.time_and_materials", String.valueOf(option.rate()));
            case BUY_CONTRACT -> frame.text("cases.option.contract");
            case VERIFY_SERIAL -> frame.text("cases.option.verify");
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
        return frame.visitor().stream()
                .flatMap(visitor -> visitor.roles().stream())
                .anyMatch(STAFF::contains);
    }
}
