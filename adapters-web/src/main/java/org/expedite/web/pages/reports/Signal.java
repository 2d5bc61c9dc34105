package org.expedite.web.pages.reports;

import java.util.List;
import java.util.Objects;
import org.expedite.application.duties.OpenP1;
import org.expedite.application.duties.OpenP1.Severity;
import org.expedite.application.duties.OpenP1s;

/**
 * Figures that a duty manager has to see at once: how many open P1 cases lack something, and those
 * without owner. It is asked for again and again, and replaced only if it differs.
 *
 * @param listed the fingerprint of the list on the page that the signal is for
 * @param now the fingerprint of the present list
 */
public record Signal(OpenP1s p1s, String listed, String now) {
    private static final int MAX_NAMED = 5;

    static Signal of(OpenP1s p1s) {
        String now = fingerprint(p1s);
        return new Signal(p1s, now, now);
    }

    static Signal since(OpenP1s p1s, String listed) {
        return new Signal(p1s, listed, fingerprint(p1s));
    }

    /** Returns whether the list on the page is out of date. */
    public boolean changed() {
        return !listed.equals(now);
    }

    /** Returns the number of cases that need so much attention. */
    public long count(String severity) {
        return p1s.count(Severity.valueOf(severity));
    }

    /** Returns the first cases without owner. */
    public List<OpenP1> withoutOwner() {
        return p1s.cases().stream()
                .filter(p1 -> p1.severity() == Severity.WITHOUT_OWNER)
                .limit(MAX_NAMED)
                .toList();
    }

    /** Differs whenever the list says something else, but for the passing of time. */
    private static String fingerprint(OpenP1s p1s) {
        int hash =
                p1s.cases().stream()
                        .map(
                                p1 ->
                                        Objects.hash(
                                                p1.view().supportCase().number().value(),
                                                p1.view().supportCase().version()))
                        .toList()
                        .hashCode();
        return Integer.toUnsignedString(hash, Character.MAX_RADIX);
    }
}
