package org.expedite.web.pages.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.web.api.text.PhoneNumberRule;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;

/**
 * Duty of a customer for a P1 case, as a form names it: contacts around the clock, and diagnostic
 * information.
 *
 * @param body what was sent
 * @param checks the rules of texts
 * @param numbers turns what was written into a phone number
 */
record Reachable(FormBody body, FieldChecks checks, UnaryOperator<String> numbers) {

    /** The field with the diagnostic information, a line for each. */
    static final String DIAGNOSTICS = "diagnostics";

    private static final int MAX_NAME = 200;
    private static final int MAX_DIAGNOSTICS = 50;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().\\-/\\u2010-\\u2015]");

    /** Reads phone numbers with their country codes. */
    static Reachable typed(FormBody body, FieldChecks checks) {
        return new Reachable(body, checks, Reachable::plain);
    }

    /** Reads phone numbers as callers say them, also without a country code. */
    static Reachable said(FormBody body, FieldChecks checks, PhoneNumbers numbers) {
        return new Reachable(
                body,
                checks,
                text ->
                        numbers.read(text, null).stream()
                                .filter(number -> PhoneNumberRule.objection(number) == null)
                                .findFirst()
                                .orElseGet(() -> plain(text)));
    }

    /** Returns the contacts, without those that are wrong. */
    List<RoundTheClockContact> contacts() {
        return ContactFields.written(body::text)
                .filter(row -> problems(row).isEmpty())
                .mapToObj(
                        row ->
                                new RoundTheClockContact(
                                        body.text(ContactFields.name(row)), phone(row)))
                .toList();
    }

    /** Returns the diagnostic information: none if a line of it is wrong. */
    List<String> diagnostics() {
        return diagnosticProblems().isEmpty() ? lines() : List.of();
    }

    List<FormState.Problem> problems() {
        return Stream.concat(
                        ContactFields.written(body::text)
                                .boxed()
                                .flatMap(row -> problems(row).stream()),
                        diagnosticProblems().stream())
                .toList();
    }

    private List<FormState.Problem> problems(int row) {
        List<FormState.Problem> problems = new ArrayList<>();
        checks.text(ContactFields.name(row), MAX_NAME, false).ifPresent(problems::add);
        checks.problem(ContactFields.phone(row), PhoneNumberRule.objection(phone(row)), MAX_NAME)
                .ifPresent(problems::add);
        return row == 1
                ? problems
                : problems.stream().map(problem -> checks.ofContact(row, problem)).toList();
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

    private String phone(int row) {
        return numbers.apply(body.text(ContactFields.phone(row)));
    }

    private static String plain(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }
}
