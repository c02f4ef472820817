app.get('/debug', (req, res) => {
  res.json(process.env); // weakness
});

export const config = {
  define: { 'process.env': process.env }, // weakness
};
