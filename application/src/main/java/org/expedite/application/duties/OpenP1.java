package org.expedite.application.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.expedite.application.cases.CaseView;
import org.expedite.domain.duties.Duty;
import org.expedite.domain.duties.DutyPeriod;
import org.expedite.domain.duties.DutyRecord;
import org.jspecify.annotations.Nullable;

/**
 * An open case with priority P1, and its duties.
 *
 * @param organization the name of its organization
 * @param owner the name of its owner; null if it has none
 * @param period the period in which the duties apply now; null if the center does not work on the
 *     case at present: it awaits assistance, is referred, or has a workaround
 */
public record OpenP1(
        CaseView view, String organization, @Nullable String owner, @Nullable DutyPeriod period) {
    /**
     * The worst first: cases without owner, then those that lack something of the customer, then
     * those whose duties are all met, last those without duties; the longest of each first.
     */
    public static final Comparator<OpenP1> WORST_FIRST =
            Comparator.comparing(OpenP1::severity)
                    .thenComparing(OpenP1::since)
                    .thenComparing(p1 -> p1.view().supportCase().number());

    /** Attention that a case needs, from the most. */
    public enum Severity {
        /** The duties apply, and no engineer owns the case. */
        WITHOUT_OWNER,
        /** The case has an owner; the customer has not named what it has to. */
        CUSTOMER_DUTY_UNMET,
        /** All duties are met. */
        DUTIES_MET,
        /** No duties apply at present. */
        NO_DUTIES
    }

    /** Returns how much attention the case needs. */
    public Severity severity() {
        List<DutyRecord> unmet = unmet();
        if (period == null) {
            return Severity.NO_DUTIES;
        } else if (unmet.isEmpty()) {
            return Severity.DUTIES_MET;
        }
        return unmet.stream().anyMatch(record -> record.duty() == Duty.DEDICATED_OWNER)
                ? Severity.WITHOUT_OWNER
                : Severity.CUSTOMER_DUTY_UNMET;
    }

    /** Returns the unmet duties. */
    public List<DutyRecord> unmet() {
        return period == null ? List.of() : period.unmet();
    }

    /**
     * Returns since when the first unmet duty of the case is unmet; since when the duties apply if
     * all are met, and the opening if none apply.
     */
    public Instant since() {
        if (period == null) {
            return view.supportCase().intake().openedAt();
        }
        return unmet().stream()
                .findFirst()
                .map(record -> record.latest().from())
                .orElse(period.begunAt());
    }
}
