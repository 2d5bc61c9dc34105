package org.expedite.web.pages.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.web.api.text.PhoneNumberRule;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;

/**
 * Duty of a customer for a P1 case, as a form names it: a contact around the clock, and diagnostic
 * information.
 *
 * @param body what was sent
 * @param checks the rules of texts
 */
record Reachable(FormBody body, FieldChecks checks) {

    /** The field with the name of the contact. */
    static final String NAME = "contact_name";

    /** The field with the phone number of the contact. */
    static final String PHONE = "contact_phone";

    /** The field with the diagnostic information, a line for each. */
    static final String DIAGNOSTICS = "diagnostics";

    private static final int MAX_NAME = 200;
    private static final int MAX_DIAGNOSTICS = 50;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().\\-/\\u2010-\\u2015]");

    /** Returns the contacts: none if the fields are empty or wrong. */
    List<RoundTheClockContact> contacts() {
        return isNamed() && contactProblems().isEmpty()
                ? List.of(new RoundTheClockContact(body.text(NAME), phone()))
                : List.of();
    }

    /** Returns the diagnostic information: none if a line of it is wrong. */
    List<String> diagnostics() {
        return diagnosticProblems().isEmpty() ? lines() : List.of();
    }

    List<FormState.Problem> problems() {
        List<FormState.Problem> problems = new ArrayList<>(contactProblems());
        problems.addAll(diagnosticProblems());
        return problems;
    }

    private boolean isNamed() {
        return !body.text(NAME).isEmpty() || !body.text(PHONE).isEmpty();
    }

    private List<FormState.Problem> contactProblems() {
        List<FormState.Problem> problems = new ArrayList<>();
        if (isNamed()) {
            checks.text(NAME, MAX_NAME, false).ifPresent(problems::add);
            checks.problem(PHONE, PhoneNumberRule.objection(phone()), MAX_NAME)
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private List<FormState.Problem> diagnosticProblems() {
        List<String> lines = lines();
        if (lines.size() > MAX_DIAGNOSTICS) {
            return List.of(checks.problem(DIAGNOSTICS, "cases.problem.diagnostics"));
        }
        return lines.stream()
                .flatMap(
                        line ->
                                checks
                                        .of(
                                                DIAGNOSTICS,
                                                line,
                                                CaseReport.MAX_DIAGNOSTIC,
                                                false,
                                                true)
                                        .stream())
                .limit(1)
                .toList();
    }

    private List<String> lines() {
        return body.text(DIAGNOSTICS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String phone() {
        return SEPARATORS.matcher(body.text(PHONE)).replaceAll("");
    }
}
