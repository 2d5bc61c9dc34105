package org.expedite.domain.escalation.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An independent implementation, written from the text of the programme and not from the code. It
 * is straight-line code over plain values, and compares instants instead of days.
 */
final class Oracle {
    private static final String CASE_ORGANIZATION = "acme";
    private static final String PASSED = "PASSED";
    private static final String NOTHING_TO_JUDGE = "NOT_APPLICABLE";

    private final RawFacts facts;
    private final ZoneId zone;

    private Oracle(RawFacts facts) {
        this.facts = facts;
        this.zone = ZoneId.of(facts.zone());
    }

    /**
     * Returns the outcome, then verdict and reason of all eleven rules, then the colleagues to be
     * named.
     */
    static List<String> evaluate(RawFacts facts) {
        Oracle oracle = new Oracle(facts);
        String[] verdicts = oracle.verdicts();
        List<String> answer = new ArrayList<>();
        answer.add(oracle.outcome(verdicts));
        answer.addAll(Arrays.asList(verdicts));
        answer.add(oracle.colleagues(answer.getFirst(), verdicts).toString());
        return answer;
    }

    private String[] verdicts() {
        String[] v = new String[11];
        v[0] =
                List.of("RESOLVED", "CLOSED", "WITHDRAWN").contains(facts.status())
                        ? "FAILED CASE_NOT_OPEN"
                        : PASSED;
        v[1] = "P1 P2".contains(facts.priority()) ? PASSED : "FAILED PRIORITY_NOT_P1_P2";
        person(v);
        contracts(v);
        papers(v);
        int at = facts.levels().indexOf(facts.level());
        boolean top = at == -1 || at == facts.levels().size() - 1;
        v[10] = top ? "FAILED AT_TOP_LEVEL" : PASSED;
        return v;
    }

    private void person(String[] v) {
        if (facts.asks() == null) {
            v[2] = "NOT_APPLICABLE NOT_IDENTIFIED";
            v[3] = NOTHING_TO_JUDGE;
            v[4] = NOTHING_TO_JUDGE;
            return;
        }
        boolean inTime = !facts.opened() || facts.asks().equals(facts.opener());
        v[2] = inTime || !facts.strict() ? PASSED : "FAILED NOT_IDENTIFIED";
        boolean partner = false;
        boolean employee = false;
        boolean contractor = false;
        for (RawFacts.Job job : facts.person(facts.asks()).jobs()) {
            if (!holds(job.from(), job.to())) {
                continue;
            }
            partner |= "PARTNER".equals(facts.organizations().get(job.organization()));
            if (job.organization().equals(CASE_ORGANIZATION)) {
                employee |= job.kind().equals("EMPLOYEE");
                contractor |= job.kind().equals("CONTRACTOR");
            }
        }
        v[3] = PASSED;
        if (contractor && !employee) {
            v[3] = "FAILED CONTRACTOR";
        }
        if (partner) {
            v[3] = "FAILED PARTNER";
        }
        v[4] = employee || contractor ? PASSED : "FAILED NOT_OF_CASE_ORGANIZATION";
    }

    private void contracts(String[] v) {
        int direct = 0;
        int others = 0;
        for (RawFacts.Contract contract : facts.contracts()) {
            boolean covers =
                    facts.serial()
                            && contract.listsSerial()
                            && !contract.service().equals("HARDWARE_ONLY")
                            && !contract.status().equals("CANCELLED")
                            && !contract.status().equals("SUSPENDED")
                            && holds(contract.from(), contract.to());
            if (covers && contract.partner() == null) {
                direct++;
            } else if (covers) {
                others++;
            }
        }
        v[5] = direct + others > 0 ? PASSED : "FAILED NO_ACTIVE_CONTRACT";
        v[6] = direct + others == 0 ? NOTHING_TO_JUDGE : PASSED;
        if (direct == 0 && others > 0) {
            v[6] = "FAILED PARTNER_SUPPORTED";
        }
    }

    private void papers(String[] v) {
        boolean known =
                !facts.serial()
                        || CASE_ORGANIZATION.equals(facts.owner())
                        || !facts.contracts().isEmpty();
        Set<String> area = new TreeSet<>();
        if (facts.tracks() == null || !known) {
            v[7] = NOTHING_TO_JUDGE;
        } else {
            for (RawFacts.Track track : facts.tracks()) {
                if (!facts.at().isBefore(midnight(track.from()))) {
                    area.add(track.code());
                }
            }
            v[7] = area.isEmpty() ? "FAILED NO_EXPERT_LEVEL" : PASSED;
        }
        v[8] = NOTHING_TO_JUDGE;
        v[9] = NOTHING_TO_JUDGE;
        if (facts.asks() == null || area.isEmpty()) {
            return;
        }
        List<RawFacts.Paper> inArea = new ArrayList<>(facts.person(facts.asks()).papers());
        inArea.removeIf(paper -> !area.contains(paper.track()));
        v[8] = inArea.isEmpty() ? "FAILED NO_CERTIFICATION_IN_AREA" : PASSED;
        if (inArea.isEmpty()) {
            return;
        }
        for (RawFacts.Paper paper : inArea) {
            if (paper.standing().equals("ACTIVE") && holds(paper.from(), paper.to())) {
                v[9] = PASSED;
                return;
            }
        }
        RawFacts.Paper last = inArea.getFirst();
        for (RawFacts.Paper paper : inArea) {
            if (ends(paper) > ends(last)
                    || (ends(paper) == ends(last) && paper.id().compareTo(last.id()) > 0)) {
                last = paper;
            }
        }
        v[9] = "FAILED " + whyNot(last);
    }

    private String whyNot(RawFacts.Paper paper) {
        if (paper.standing().equals("EMERITUS")) {
            return "EMERITUS_ONLY";
        }
        if (!paper.standing().equals("ACTIVE")) {
            return paper.standing();
        }
        return facts.at().isBefore(midnight(paper.from())) ? "NOT_YET_VALID" : "EXPIRED";
    }

    private String outcome(String[] v) {
        if (v[6].startsWith("FAILED")) {
            return "CONTACT_PARTNER";
        }
        if (!v[5].equals(PASSED)) {
            return "NOT_COVERED";
        }
        for (int rule = 0; rule < 10; rule++) {
            if (!v[rule].equals(PASSED)) {
                return "NOT_ELIGIBLE";
            }
        }
        if (!v[10].equals(PASSED)) {
            return "NOTHING_ABOVE";
        }
        return facts.grantPending() ? "ALREADY_GRANTED" : "GRANTED";
    }

    /** Returns the colleagues who would pass all personal rules, if a personal rule failed. */
    private List<String> colleagues(String outcome, String[] v) {
        boolean other = List.of("NOTHING_ABOVE", "ALREADY_GRANTED", "GRANTED").contains(outcome);
        if (other || suits(v)) {
            return List.of();
        }
        List<String> named = new ArrayList<>();
        for (RawFacts.Person person : facts.people()) {
            boolean asksAlready = person.id().equals(facts.asks());
            if (!asksAlready && suits(new Oracle(facts.askedBy(person.id())).verdicts())) {
                named.add(person.id());
            }
        }
        named.sort(null);
        return named;
    }

    private static boolean suits(String[] v) {
        for (int rule : new int[] {2, 3, 4, 8, 9}) {
            if (!v[rule].equals(PASSED)) {
                return false;
            }
        }
        return true;
    }

    private static long ends(RawFacts.Paper paper) {
        return paper.to() == null ? Long.MAX_VALUE : paper.to();
    }

    /**
     * Returns whether an instant is between the first midnight and the midnight after the last day,
     * exclusive.
     */
    private boolean holds(int from, Integer to) {
        boolean begun = !facts.at().isBefore(midnight(from));
        boolean over = to != null && !facts.at().isBefore(midnight(to + 1));
        return begun && !over;
    }

    private Instant midnight(int day) {
        return LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant();
    }
}
