"""Appointments that are booked, with their invoices: made, moved, cancelled and read."""
