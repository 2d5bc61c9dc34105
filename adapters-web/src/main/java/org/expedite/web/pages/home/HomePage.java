package org.expedite.web.pages.home;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.cases.SupportCase;
import org.expedite.web.pages.signin.DemoPerson;

/**
 * Cases and duties that wait for a reader.
 *
 * @param isCustomer whether the reader works for a customer
 * @param isStaff whether the reader works on cases for the center
 * @param forYou the cases that wait for the reader
 * @param others other cases that are not over, the newest first
 * @param duties P1 cases for which the customer has not named all that it owes
 * @param demo the person of a demo who the reader is; empty elsewhere
 */
public record HomePage(
        boolean isCustomer,
        boolean isStaff,
        List<SupportCase> forYou,
        List<SupportCase> others,
        List<SupportCase> duties,
        Optional<DemoPerson> demo) {

    /** Copies the lists. */
    public HomePage {
        forYou = List.copyOf(forYou);
        others = List.copyOf(others);
        duties = List.copyOf(duties);
    }
}
