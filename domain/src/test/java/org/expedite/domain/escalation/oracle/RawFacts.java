package org.expedite.domain.escalation.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The facts of one decision as plain numbers and words, as a registrar might have them on paper.
 * Days are counted from 1970-01-01; a null day is an open end.
 *
 * @param opened false in a dry run
 * @param opener the requester identified at opening, or null
 * @param asks the requester, one of {@code people}, or null
 * @param serial whether a serial is known; otherwise only the model is
 * @param owner of the asset, or null if none is registered
 * @param tracks of the product line, or null if the line is unknown
 * @param organizations their kinds, by id
 */
record RawFacts(
        Instant at,
        String zone,
        boolean strict,
        List<String> levels,
        String level,
        String status,
        String priority,
        boolean grantPending,
        boolean opened,
        String opener,
        String asks,
        List<Person> people,
        boolean serial,
        String owner,
        List<Track> tracks,
        List<Contract> contracts,
        Map<String, String> organizations) {

    record Person(String id, List<Job> jobs, List<Paper> papers) {}

    record Job(String organization, String kind, int from, Integer to) {}

    record Paper(String id, String track, String standing, int from, Integer to) {}

    record Track(String code, int from) {}

    /** A contract of the case's organization; {@code partner} is null if the vendor supports it. */
    record Contract(
            String number,
            String service,
            String partner,
            String status,
            boolean listsSerial,
            int from,
            int to) {}

    Person person(String id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    /** Returns a copy with another requester. */
    RawFacts askedBy(String id) {
        return new RawFacts(
                at,
                zone,
                strict,
                levels,
                level,
                status,
                priority,
                grantPending,
                opened,
                opener,
                id,
                people,
                serial,
                owner,
                tracks,
                contracts,
                organizations);
    }
}
