export const Footer = ({ partner, shop }) => (
  <footer>
    <a
      href={partner.address}
      target="_blank" rel="noopener noreferrer"
      className="partner"
    >
      {partner.name}
    </a>
    <a href={shop.address} target='_blank' rel='noopener noreferrer'>Shop</a>
  </footer>
);
