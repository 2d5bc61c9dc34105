package org.expedite.web.pages.signin;

/**
 * Somebody of a demo, as whom anybody may sign in.
 *
 * @param id the id of the account
 * @param name the name of the person
 */
public record DemoPerson(String id, String name) {}
