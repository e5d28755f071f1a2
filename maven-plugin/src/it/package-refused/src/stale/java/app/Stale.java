package app;

final class Stale {}
