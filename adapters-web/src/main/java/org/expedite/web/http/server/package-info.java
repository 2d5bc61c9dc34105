/**
 * The server: its settings, its orderly start and stop, and the guards that bound what a slow,
 * large or hostile client can cost.
 *
 * <p>A request passes the guards in this order. Those before the codec's own limits work on the
 * connection, in Netty, because the framework would have stored or started too much before a filter
 * runs.
 *
 * <ol>
 *   <li>{@link org.expedite.web.http.server.OpenConnections}: counts connections, all together and
 *       by address, and closes one that is one too many, except one for a health check ({@link
 *       org.expedite.web.http.server.HealthCheckOnly}). Without it, many idle clients use up
 *       sockets and memory, and one client shuts out all others.
 *   <li>{@link org.expedite.web.http.server.FirstByteDeadline}: closes a connection that brings
 *       nothing. Without it, a client without a request holds its place for as long as an idle one.
 *   <li>{@link org.expedite.web.http.server.WriteDeadline}: closes a connection whose client does
 *       not take a complete response in time. Without it, a client that reads a byte a minute holds
 *       the response in memory.
 *   <li>{@link org.expedite.web.http.server.RequestDeadline}: ends a request whose last byte does
 *       not arrive in time after its first, or whose body is not valid HTTP. An upload may take
 *       longer as long as enough of it arrives in each period. Without it, a client that sends a
 *       byte a minute never hits the idle timeout.
 *   <li>{@link org.expedite.web.http.server.FoldedHeaderGuard} and {@link
 *       org.expedite.web.http.server.HeadRules}: reject heads that another reader, such as a proxy,
 *       could understand differently. Without them, a proxy and this server can disagree about
 *       where a request is sent or by whom.
 *   <li>{@link org.expedite.web.http.server.PipeliningGuard}: passes on one request of a connection
 *       at a time. HTTP allows a client to send several without waiting; without the guard they
 *       would all run at once, outside of any rate.
 *   <li>Netty's own limits on the first line and the headers, set in {@code application.yml}; see
 *       {@link org.expedite.web.http.server.WebSettings}.
 *   <li>{@link org.expedite.web.http.server.DeclaredBodyLimits}, a filter: rejects a body that
 *       declares too many bytes or a compression, before any of it is read. Bodies without a
 *       declared length are cut off by the server at its maximum request size.
 * </ol>
 *
 * <p>All filters, these and others, and their order stand in {@link
 * org.expedite.web.http.FilterOrder}. Which routes are uploads, open or not rate-limited is marked
 * at their controllers; see {@link org.expedite.web.http.routes}.
 */
@NullMarked
package org.expedite.web.http.server;

import org.jspecify.annotations.NullMarked;
