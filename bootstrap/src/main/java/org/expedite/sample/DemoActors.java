package org.expedite.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;

/**
 * Actors that can sign in to a demo, with their published tokens. None of them exists in
 * production.
 */
public final class DemoActors {
    private DemoActors() {}

    /** Returns the actors by their tokens in plain text. */
    public static Map<String, Actor> byToken() {
        Map<String, Actor> actors = new HashMap<>();
        for (String customer : Set.of("ana", "dan", "bob", "pat", "ivy")) {
            actors.put("demo-" + customer, new Actor(customer, Set.of(Role.CUSTOMER)));
        }
        for (String level : Set.of("l1", "l2", "l3")) {
            String engineer = "engineer-" + level;
            actors.put("demo-" + engineer, new Actor(engineer, Set.of(Role.ENGINEER)));
        }
        actors.put("demo-duty-manager", new Actor("duty-manager", Set.of(Role.DUTY_MANAGER)));
        actors.put("demo-registrar", new Actor("registrar", Set.of(Role.REGISTRAR)));
        actors.put("demo-admin", new Actor("admin", Set.of(Role.ADMIN)));
        return Map.copyOf(actors);
    }
}
