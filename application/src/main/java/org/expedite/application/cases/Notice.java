package org.expedite.application.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.programme.ContactChannels;

/**
 * A notice to the reader of a case.
 *
 * @param detail one sentence for people
 */
public record Notice(Code code, Explanation detail) {
    private static final int MAX_NAMES = 10;

    /** The kinds of notice. */
    public enum Code {
        /** The customer should also call about a critical case. Clause {@code ACCESS_CHANNELS}. */
        CALL_FOR_P1,
        /**
         * The serial number is not known, and equipment of the organization has one that differs
         * from it in case only (ours).
         */
        SIMILAR_SERIAL,
        /** A partner's contract covers the product in addition to the direct one (ours). */
        ALSO_UNDER_PARTNER_CONTRACT,
        /** The customer has not named a contact around the clock. Clause {@code FAQ_P1}. */
        ROUND_THE_CLOCK_CONTACT_MISSING,
        /** The customer has not named diagnostic information. Clause {@code FAQ_P1}. */
        DIAGNOSTICS_MISSING
    }

    /**
     * Returns the notices on a case.
     *
     * @param country the country that the requester calls from; empty if unknown
     * @param similar the serial numbers of the organization that may be meant by an unknown one
     */
    static List<Notice> on(SupportCase supportCase, String country, Set<SerialNumber> similar) {
        List<Notice> notices = new ArrayList<>();
        boolean critical =
                supportCase.state().priority() == Priority.P1
                        && !supportCase.state().status().isOver();
        if (critical && supportCase.intake().channel() != Channel.PHONE) {
            notices.add(
                    new Notice(
                            Code.CALL_FOR_P1,
                            Statement.CALL_FOR_P1.with(ContactChannels.callFrom(country))));
        }
        if (!similar.isEmpty()) {
            notices.add(
                    new Notice(Code.SIMILAR_SERIAL, Statement.SIMILAR_SERIAL.with(names(similar))));
        }
        if (supportCase.assistance().alsoViaPartner()
                && supportCase.assistance().partner() == null) {
            notices.add(
                    new Notice(
                            Code.ALSO_UNDER_PARTNER_CONTRACT,
                            Statement.ALSO_UNDER_PARTNER_CONTRACT.with()));
        }
        if (critical && supportCase.report().roundTheClockContacts().isEmpty()) {
            notices.add(
                    new Notice(
                            Code.ROUND_THE_CLOCK_CONTACT_MISSING,
                            Statement.ROUND_THE_CLOCK_CONTACT_MISSING.with()));
        }
        if (critical && supportCase.report().diagnostics().isEmpty()) {
            notices.add(new Notice(Code.DIAGNOSTICS_MISSING, Statement.DIAGNOSTICS_MISSING.with()));
        }
        return List.copyOf(notices);
    }

    /** Returns serial numbers as a text, at most ten of them. */
    public static String names(Set<SerialNumber> serials) {
        return serials.stream()
                .limit(MAX_NAMES)
                .map(SerialNumber::value)
                .collect(Collectors.joining(", "));
    }
}
