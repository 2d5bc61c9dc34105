package org.expedite.domain.explanation;

import java.util.Arrays;
import java.util.List;

/**
 * Sentences that the center says to people, in English. Stored decisions name them, so a constant
 * and the order of its values stay; a text that is changed is shown by new decisions only.
 */
// The lists of names are unmodifiable.
@SuppressWarnings("ImmutableEnumChecker")
public enum Statement {
    /** Text of which nothing more is known: decisions from before statements were stored. */
    AS_WRITTEN("{text}"),

    // Parts of sentences.
    PERIOD("{from} to {to}"),
    PERIOD_WITHOUT_END("from {from}"),
    CONTRACT_NO_LONGER_LISTS_SERIAL("{contract} ({term}) no longer lists this serial"),
    CONTRACT_HARDWARE_ONLY("{contract} ({term}) is for hardware only"),
    CONTRACT_CANCELLED("{contract} ({term}) is cancelled"),
    CONTRACT_SUSPENDED("{contract} ({term}) is suspended"),
    CONTRACT_NOT_STARTED("{contract} ({term}) has not started"),
    CONTRACT_ENDED("{contract} ({term}) has ended"),

    // Findings about the case.
    CASE_STATUS("The case is {status}."),
    CASE_PRIORITY("The case has priority {priority}."),
    PRIORITY_TOO_LOW(
            "The case has priority {priority}; only P1 and P2 are escalated with priority."),
    LEVEL_ABOVE("Above {level} is {above}."),
    NO_LEVEL_ABOVE("No level is above {level}."),

    // Findings about the requester.
    NOBODY_IDENTIFIED("No requester is identified."),
    IDENTIFIED_AT_OPENING("{name} was identified while the case was opened."),
    IDENTIFIED_LATE("{name} was identified late, after the case was opened."),
    NOT_IDENTIFIED_AT_OPENING("{name} was not identified while the case was opened, as required."),
    WORKS_FOR_NO_PARTNER("{name} works for no partner."),
    WORKS_FOR_PARTNER("{name} works for the partner {partner}."),
    IS_CONTRACTOR("{name} is a contractor of the case's organization, not an employee."),
    WORKS_FOR_CUSTOMER("{name} works for {organization}."),
    WORKS_ELSEWHERE("{name} does not work for {organization}, which the case belongs to."),
    ALSO_WORKS_FOR_PARTNER("The requester also works for a partner."),
    DETAILS_REDACTED(
            "The requester does not work for the organization of the case; details are redacted."),

    // Findings about the contract.
    CONTRACT_COVERS("Contract {contract} covers {serial}, {term}."),
    NO_SERIAL("No serial number is known, so no contract can be found."),
    SERIAL_UNKNOWN("Serial {serial} is not known to be equipment of {organization}."),
    NO_CONTRACT("No contract of {organization} covers {serial}."),
    NO_ACTIVE_CONTRACT("No active contract of {organization} covers {serial}: {contracts}."),
    CONTRACT_DIRECT("Contract {contract} is supported by the vendor."),
    CONTRACT_BY_PARTNER(
            "Contract {contract} is supported by the partner {partner}, not by the vendor."),
    NOTHING_ACTIVE("There is no active contract."),

    // Findings about the certification.
    MODEL_UNKNOWN("The model of the product is unknown."),
    EXPERT_LEVEL("{line} has the expert level {tracks}."),
    NO_EXPERT_LEVEL("{line} has no expert level on {day}."),
    PRODUCT_WITHOUT_EXPERT_LEVEL("The product has no expert level."),
    CERTIFIED("{name} holds {track} ({certification}), which covers the product."),
    CERTIFIED_ELSEWHERE("{name} holds {held}; the product needs {tracks}."),
    NOT_CERTIFIED("{name} holds no certification; the product needs {tracks}."),
    NO_CERTIFICATION("There is no certification to evaluate."),
    CERTIFICATION_ACTIVE("{certification} ({track}, {term}) is active."),
    CERTIFICATION_NOT_YET_VALID("{certification} ({track}, {term}) is not yet valid on {day}."),
    CERTIFICATION_EXPIRED("{certification} ({track}, {term}) is expired on {day}."),
    CERTIFICATION_SUSPENDED("{certification} ({track}, {term}) is suspended on {day}."),
    CERTIFICATION_REVOKED("{certification} ({track}, {term}) is revoked on {day}."),
    CERTIFICATION_EMERITUS("{certification} ({track}, {term}) is emeritus only on {day}."),

    // Advice.
    WAIT_FOR_PICK_UP(
            "The case was escalated with priority already and waits to be picked up at {level}."),
    IDENTIFY_REQUESTER(
            "Identify the certified requester by contact id, certification, phone or e-mail."),
    REQUEST_ORDINARY_ESCALATION("Request an ordinary escalation; it is possible without priority."),
    OPEN_NEW_CASE("Open a new case if the problem is back."),
    REASSESS_PRIORITY("If the impact is higher than {priority}, have the priority assessed again."),
    VERIFY_SERIAL("Have the serial number verified as equipment of the organization."),
    BUY_CONTRACT(
            "Buy or renew a Technical Services contract that covers the product; sales: {phone}."),
    ACCEPT_TIME_AND_MATERIALS("Accept time and materials to get assistance, without priority."),
    CONTACT_PARTNER("Contact the support partner {partner}."),
    CONTACT_PARTNER_BY_PHONE("Contact the support partner {partner}, phone {phone}."),
    CONTACT_PARTNER_BY_PAGE("Contact the support partner {partner}, {page}."),
    CONTACT_PARTNER_BY_PHONE_OR_PAGE(
            "Contact the support partner {partner}, phone {phone}, {page}."),
    RENEW_CERTIFICATION("Renew the certification: {page}."),
    RESTORE_CERTIFICATION("Have the standing of the certification restored: {page}."),
    WAIT_FOR_CERTIFICATION("The certification counts from {day} on."),
    HAVE_COLLEAGUE_ASK("Have a colleague ask who is certified for the product: {colleagues}."),

    // Places in a queue.
    PLACE_BY_PRIORITY("Its priority is {priority}."),
    PLACE_EXPEDITED("It is expedited, and goes before the other cases of {priority}."),
    PLACE_SINCE("It has waited at this level since {since}."),

    // Notices on a case.
    CALL_FOR_P1("Please call for a P1 case as well: {phone}"),
    SIMILAR_SERIAL(
            "Equipment of the organization has serial numbers that differ from this one in upper"
                    + " and lower case only: {serials}. If one of them is meant, verify it or"
                    + " correct the product."),
    ALSO_UNDER_PARTNER_CONTRACT(
            "A contract with a support partner covers this product too; the direct contract"
                    + " counts."),
    ROUND_THE_CLOCK_CONTACT_MISSING(
            "A P1 case needs a contact at your side who can be reached around the clock; none is"
                    + " named yet."),
    DIAGNOSTICS_MISSING(
            "A P1 case needs diagnostic information from your side; none is named yet."),

    // Ways to assistance.
    OPTION_CONTACT_PARTNER(
            "Your support partner is {partner}; it does the primary troubleshooting."),
    OPTION_ACCEPT_TIME_AND_MATERIALS("Accept time and materials at {rate} an hour."),
    OPTION_BUY_CONTRACT("Buy a support contract that covers the product."),
    OPTION_VERIFY_SERIAL("Have the serial number verified by the assistance center."),

    // Refusals.
    NOT_IN_THIS_STATUS("{move} is not possible while the case is {status}."),
    REOPENING_TOO_LATE("The case was closed too long ago to be reopened; open a new case."),
    REOPENING_WITHDRAWN_TOO_LATE(
            "The case was withdrawn too long ago to be reopened; open a new case."),
    ALREADY_OWNED("An engineer already owns the case."),
    CORRECTION_WHILE_OWNED(
            "An engineer works on the case; ask the assistance center to correct the product."),
    NOT_OWNED("The case has no owner; it waits in its queue."),
    NOT_THE_OWNER("Only the owner of the case or a duty manager can do this."),
    ALREADY_THE_OWNER("{engineer} already owns the case."),
    NOT_AT_THIS_LEVEL("{engineer} does not work at {level}."),
    ENGINEER_INACTIVE("{engineer} no longer works for the assistance center."),
    AT_TOP_LEVEL("There is no technical level above {level}."),
    AT_LOWEST_LEVEL("There is no technical level below {level}."),
    ESCALATION_ALREADY_REQUESTED(
            "Ordinary escalation is already requested; an engineer will act on it."),
    PRODUCT_UNCHANGED("The case already has this product."),
    PRIORITY_UNCHANGED("The case already has priority {priority}."),
    PRIORITY_SET_BY_ENGINEER(
            "An engineer has set the priority; ask the assistance center to change it."),
    LATE_IDENTIFICATION_REFUSED(
            "Persons must be identified while the case is opened; late identification is not"
                    + " allowed.");

    private final String template;
    private final List<String> names;

    Statement(String template) {
        this.template = template;
        this.names = namesIn(template);
    }

    /** Returns the English text, with the names of its values in braces. */
    public String template() {
        return template;
    }

    /** Returns the names of the values, in the order of the English text. */
    public List<String> names() {
        return names;
    }

    /** Returns the explanation with these values, in the order of the names. */
    public Explanation with(Object... values) {
        Value[] known = new Value[values.length];
        Arrays.setAll(known, i -> Value.of(values[i]));
        return new Explanation(this, List.of(known));
    }

    /** Returns the names of values in the template of a language, each once. */
    public static List<String> namesIn(String template) {
        return Explanation.NAME
                .matcher(template)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .toList();
    }
}
