/**
 * The pages in a real browser, on the started program with a MySQL server: each story of a user
 * from the first page to the last click.
 */
package org.expedite.browser;
