package org.expedite.architecture.offenders.web.pages.signin;

/** A part of the pages that other parts of them must not know. */
public record SignInForm(String name) {}
