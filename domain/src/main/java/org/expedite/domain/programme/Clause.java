package org.expedite.domain.programme;

import org.jspecify.annotations.Nullable;

/** The clauses of the programme, in our words, each with the lines of its source sheet. */
public enum Clause {
    PROGRAM(
            "5",
            "A JNCIE in good standing who acts for an organization with a valid support contract"
                    + " gets priority for escalation to the next technical level, on P1 and P2."),
    BENEFIT_SCOPE(
            "14",
            "It is for escalations of P1 and P2, on products under an active Technical Services"
                    + " contract, within the area of certification of the person who asks."),
    BENEFIT_DIRECT(
            "15",
            "Direct help needs a contract with the vendor; under a contract with a support partner"
                    + " that partner does the primary troubleshooting."),
    REQUIRE_END_USER(
            "21, 43",
            "It is for end user customers and their employees; partners and their employees never"
                    + " take part."),
    REQUIRE_ANY_EMPLOYEE(
            "22", "Any certified employee may ask; there is no list of named contacts."),
    REQUIRE_CONTRACT(
            "23",
            "Without an active contract there is no priority, and no assistance before time and"
                    + " materials are accepted or a contract is bought."),
    REQUIRE_AREA("24, 49-51", "The certification must be for the product of this case."),
    ACCESS_IDENTIFY(
            "28",
            "The certified customer is identified while the case is opened, on the web or by"
                    + " phone."),
    ACCESS_CHANNELS(
            "30-33",
            "Cases come in by the web, by the toll-free line of the United States, Canada and"
                    + " Mexico, or by the international numbers."),
    FAQ_WHO("37-39", "The expert has passed and is certified now."),
    FAQ_LINES(
            "45-47",
            "M and T Series have the expert level JNCIE-M, J Series has JNCIE-ER; as shipped, no"
                    + " other line has one."),
    FAQ_P1(
            "53-59",
            "P1 is critical; both sides owe resources around the clock until it is resolved or a"
                    + " workaround is in place."),
    FAQ_P2("61-65", "P2 is high; no duties around the clock are stated."),
    OURS(null, "A condition that the programme takes for granted and that we state.");

    private final @Nullable String lines;
    private final String summary;

    Clause(@Nullable String lines, String summary) {
        this.lines = lines;
        this.summary = summary;
    }

    /** Returns the lines of the source sheet, such as {@code 21, 43}; null for {@link #OURS}. */
    public @Nullable String lines() {
        return lines;
    }

    /** Returns the meaning of the clause in our words. */
    public String summary() {
        return summary;
    }
}
