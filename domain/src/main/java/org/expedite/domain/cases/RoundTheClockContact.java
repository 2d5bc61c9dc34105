package org.expedite.domain.cases;

import org.expedite.domain.Require;

/**
 * Contact at the customer who can be reached around the clock. Clause {@code FAQ_P1}.
 *
 * @param phone in E.164
 */
public record RoundTheClockContact(String name, String phone) {
    public RoundTheClockContact {
        Require.text("name", name, 200);
        Require.text("phone", phone, 20);
    }
}
